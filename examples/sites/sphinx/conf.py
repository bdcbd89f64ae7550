from docutils import nodes

project = 'Small Neurons'
extensions = ['myst_parser']
exclude_patterns = ['_build']
html_theme = 'alabaster'
html_static_path = ['_static']
html_css_files = ['relu-playground.css']
html_js_files = [('relu-playground.js', {'type': 'module'})]


def link_to_state(app, env, node, content):
    """MyST takes every link within a page for a reference; an address like #one?student-b=0.9 is none."""
    target = node['reftarget']
    if target.startswith('#') and '?' in target:
        return nodes.reference('', '', content, refuri=target)


def setup(app):
    app.connect('missing-reference', link_to_state)
