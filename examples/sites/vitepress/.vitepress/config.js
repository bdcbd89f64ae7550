import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'The playground in VitePress',
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['link', { rel: 'stylesheet', href: '/relu-playground.css' }],
    ['script', { type: 'module', src: '/relu-playground.js' }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('relu-') } } },
});
