import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const isCustomElement = (tag) => tag.startsWith('relu-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), svelte(), solid({ include: '**/solid.tsx' })],
  esbuild: { jsx: 'automatic' },
  build: { rollupOptions: { input: ['react.html', 'vue.html', 'svelte.html', 'solid.html'] } },
});
