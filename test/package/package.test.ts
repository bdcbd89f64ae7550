import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { reachable } from '../../scripts/prune-types.js';
import { install, run } from './support.js';

const { tarball, files, project } = install('package');
const root = join(project, 'node_modules/relu-playground');

const node = (code: string): string =>
  run('node', ['--input-type=module', '--no-experimental-require-module', '-e', code], { cwd: project }).trim();

describe('the package', () => {
  it('holds what is needed and nothing else', () => {
    const isType = (file: string): boolean => file.startsWith('dist/types/');
    assert.deepEqual(files.filter((file) => !isType(file)).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/custom-elements.json',
      'dist/engine.js',
      'dist/engine.js.map',
      'dist/integrity.json',
      'dist/relu-playground.css',
      'dist/relu-playground.css.d.ts',
      'dist/relu-playground.iife.js',
      'dist/relu-playground.iife.js.map',
      'dist/relu-playground.js',
      'dist/relu-playground.js.map',
      'dist/relu-playground.licences.txt',
      'dist/relu-playground.save.js',
      'dist/relu-playground.save.js.map',
      'dist/sweep.js',
      'dist/sweep.js.map',
      'dist/vscode.html-custom-data.json',
      'package.json',
    ]);
    const types = [...reachable(root)].map((file) => relative(root, file)).filter(isType);
    assert.deepEqual(files.filter(isType).sort(), types.sort());
  });

  it('has every file that its package.json names', () => {
    const { exports, customElements, sideEffects, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...Object.values<string | object>(exports).flatMap((entry) => Object.values(Object(entry)))];
    assert.ok(named.length > 0);
    for (const file of [customElements, bin, ...named.filter((text) => String(text).startsWith('./')), ...sideEffects])
      assert.ok(file.startsWith('./src/') || existsSync(join(root, file)), file);
  });

  it('is as publint wants it', () => {
    run('publint', ['run', tarball, '--strict']);
  });

  it('has types that resolve wherever it can be imported', () => {
    run('attw', [tarball, '--profile', 'esm-only']);
  });
});

describe('each script', () => {
  const ownNotice = /^\/\*!\s[^]*?relu-playground (\S+) \(MIT licence\)[^]*?Copyright \(c\) \d{4}/;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const textOf = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');
  const scripts = ['relu-playground.js', 'relu-playground.iife.js', 'relu-playground.save.js', 'engine.js', 'sweep.js'];

  for (const file of scripts)
    it(`${file} begins with its name, version and licence`, () => {
      assert.equal(ownNotice.exec(textOf(file))?.[1], version);
    });

  for (const file of scripts.slice(0, 2))
    it(`${file} names each package that it contains, whose licence is beside it`, () => {
      const { sources } = JSON.parse(textOf(`${file}.map`)) as { sources: string[] };
      const packages = new Set(
        sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
      );
      assert.ok(packages.has('lit-html') && packages.has('@lit/reactive-element'));
      const notices = plainText(textOf(file).slice(0, textOf(file).indexOf('*/')));
      assert.ok(notices.includes('relu-playground.licences.txt'));
      const licences = plainText(textOf('relu-playground.licences.txt'));
      for (const name of packages) {
        const folder = join('node_modules', name);
        const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
        const licence = plainText(readFileSync(join(folder, 'LICENSE'), 'utf8'));
        for (const text of [notices, licences]) assert.ok(text.includes(`${name} ${version}`), name);
        assert.ok(notices.includes(/Copyright \(c\) \d+ [\w ]+/.exec(licence)![0]), `the copyright of ${name}`);
        assert.ok(licences.includes(licence), `the licence of ${name}`);
      }
    });

  for (const file of scripts)
    it(`${file} has a source map with the sources in it`, () => {
      assert.match(textOf(file), new RegExp(`//# sourceMappingURL=${file}\\.map\\s*$`));
      const { sources, sourcesContent } = JSON.parse(textOf(`${file}.map`)) as Record<string, string[]>;
      const engine = sources!.indexOf('../src/engine/loss.ts');
      assert.equal(sourcesContent![engine], readFileSync('src/engine/loss.ts', 'utf8'));
    });

  it('that is a module of the element says in its first statement that it is for browsers, as React’s servers need it', () => {
    assert.match(textOf('relu-playground.js'), /^\/\*[^]*?\*\/\s*"use client";/);
  });

  it('that is classic is in ASCII, as a page of any encoding reads it', () => {
    assert.match(textOf('relu-playground.iife.js'), /^[\t\n\x20-\x7e]*$/);
  });
});

/** Text without the marks of a comment and the breaks of its lines. */
const plainText = (text: string): string => text.replace(/^ \*/gm, '').replace(/\s+/g, ' ').trim();

/** What Lit leaves in the global scope, so that its development build can warn of several Lits in a page. */
const LIT_GLOBALS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

describe('on a server', () => {
  for (const path of ['', '/react', '/preact', '/vue', '/svelte', '/solid'].map((path) => `relu-playground${path}`))
    it(`${path} can be imported, and leaves no more in the global scope than Lit does`, () => {
      const code = `
        const before = Reflect.ownKeys(globalThis);
        const { ReluPlayground } = await import('${path}');
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key));
        console.log(ReluPlayground.name, JSON.stringify(added.sort()));`;
      assert.equal(node(code), `ReluPlayground ${JSON.stringify(LIT_GLOBALS)}`);
    });

  it('the engine computes', () => {
    const code = `
      const { descend, loss, presets } = await import('relu-playground/engine');
      const { teacher, student } = presets.get('home');
      console.log(loss(descend(student, teacher, { learningRate: 0.01, steps: 10_000 }), teacher) < 1e-6);`;
    assert.equal(node(code), 'true');
  });
});

describe('in Node', () => {
  it('a sweep begins its threads by its own file', () => {
    const code = `
      const { presets } = await import('relu-playground/engine');
      const { sweep } = await import('relu-playground/sweep');
      const { teacher, student } = presets.get('home');
      const starts = { law: 'grid', slice: 'wa', student, count: '20x20', limits: { x: [-1.5, 1.5], y: [-1.5, 1.5] } };
      console.log((await sweep({ starts, teacher, learningRate: 0.01, threads: 2 })).words);`;
    assert.equal(node(code), '141 reach the teacher · 146 end linear · 113 die');
  });
});

describe('the command', () => {
  const command = join(root, 'dist/cli.js');
  const relu = (...args: string[]): string => run(command, args, { cwd: project });

  it('begins with the program that runs it, and then with its name, version and licence', () => {
    const [first, ...rest] = readFileSync(command, 'utf8').split('\n');
    assert.equal(first, '#!/usr/bin/env node');
    assert.match(rest.join('\n'), /^\/\*!\s[^]*?relu-playground \S+ \(MIT licence\)/);
  });

  it('draws SVG, writes data and sweeps where nothing but the package is installed', () => {
    chmodSync(command, 0o755); // As npm does for what is named by bin.
    assert.match(relu('picture', '--preset', 'home', '-o', 'home.svg'), /^home\.svg: 720 × \d+ px/);
    assert.match(readFileSync(join(project, 'home.svg'), 'utf8'), /^<svg [^]*<text [^]*<\/svg>\s*$/);
    assert.match(relu('data', '--steps', '1'), /^# relu-playground \d+\.\d+\.\d+\n/);
    assert.match(relu('sweep', '--preset', 'home'), /^141 reach the teacher · 146 end linear · 113 die\n/);
  });

  it('says what to install where PNG is asked for and the library is missing', () => {
    // In a folder that has no other packages around it.
    const alone = mkdtempSync(join(tmpdir(), 'relu-playground-'));
    cpSync(join(project, 'node_modules/relu-playground'), join(alone, 'node_modules/relu-playground'), {
      recursive: true,
    });
    const args = [join(alone, 'node_modules/relu-playground/dist/cli.js'), 'picture', '-o', 'home.png'];
    const { status, stderr } = spawnSync('node', args, { cwd: alone, encoding: 'utf8' });
    rmSync(alone, { recursive: true });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^PNG needs @napi-rs\/canvas, which is not installed\. .*npm install relu-playground @napi-rs\/canvas/,
    );
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
