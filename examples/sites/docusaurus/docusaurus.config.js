/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'The playground in Docusaurus',
  url: 'https://example.org',
  baseUrl: '/',
  favicon: 'data:,',
  stylesheets: ['/relu-playground.css'],
  scripts: [{ src: '/relu-playground.js', type: 'module' }],
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/' }]],
  themes: ['@docusaurus/theme-classic'],
};
