hexo.extend.injector.register(
  'head_end',
  `<link rel="stylesheet" href="/assets/relu-playground.css" />
<script type="module" src="/assets/relu-playground.js"></script>`,
  'post',
);
