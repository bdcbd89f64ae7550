/** The names by which authors choose layers and views: those of the registries, each once. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layers as layersParameter, views as viewsParameter } from '../../src/session/parameters.js';
import { layers } from '../../src/views/layers/index.js';
import type { Layer } from '../../src/views/layers/layer.js';
import { panels } from '../../src/views/panels.js';

describe('the attribute', () => {
  it('layers accepts the name of every layer, and shows four of them at first', () => {
    assert.deepEqual(layersParameter.values, Object.keys(layers));
    assert.deepEqual(layersParameter.fallback, ['edges', 'fate', 'trajectories', 'residual']);
    assert.deepEqual(layersParameter.parse('outcomes field nothing'), ['outcomes', 'field']);
  });

  it('views accepts the view of every panel once, and shows all at first', () => {
    assert.deepEqual(viewsParameter.values, [...new Set(panels.map(({ view }) => view))]);
    assert.deepEqual(viewsParameter.fallback, viewsParameter.values);
    for (const { view } of panels) assert.deepEqual(viewsParameter.parse(view), [view]);
  });
});

describe('every layer', () => {
  it('has a label of its own, draws something somewhere, and has a button or a line of the menu', () => {
    const all: Layer[] = Object.values(layers);
    assert.equal(new Set(all.map(({ label }) => label)).size, all.length);
    for (const { label, inSpaces, inFunctions } of all) assert.ok(inSpaces?.length || inFunctions?.length, label);
    assert.deepEqual(
      all.flatMap(({ button }) => button?.[0] ?? []),
      ['Where each start ends', 'Direction', 'Solutions'],
    );
  });
});
