/** What Chromium's own trace says about the main thread of a page. All in milliseconds. */

/** By name of the trace's events. Without a GPU canvases are rasterized in the commit. */
const PARTS = {
  script: ['FireAnimationFrame', 'EventDispatch', 'FunctionCall', 'RunMicrotasks', 'MinorGC', 'MajorGC'],
  layout: ['UpdateLayoutTree', 'Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
};
const PART_OF = new Map(Object.entries(PARTS).flatMap(([part, names]) => names.map((name) => [name, part])));
/** Ends a frame. */
const LAST = 'Commit';

/**
 * Records while `act` runs.
 * @returns `tasks` of the main thread, each with its length by the clock and the processor's time in it; `frames`, the
 * processor's time of each in script, layout and paint; `elsewhere`, that of other threads of the browser per frame
 * (compositing and raster)
 */
export async function traced(page, act) {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await page.evaluate(() => console.timeStamp('here'));
  await act();
  return digest(JSON.parse(new TextDecoder().decode(await page.tracing.stop())).traceEvents);
}

function digest(events) {
  const page = events.find(({ name, args }) => name === 'TimeStamp' && args.data.message === 'here');
  const idOf = ({ pid, tid }) => `${pid} ${tid}`;
  const helpers = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && /Compositor|ThreadPool/.test(args.name)).map(idOf),
  );
  const spans = events.filter(({ ph }) => ph === 'X').map((e) => ({ tdur: 0, ...e }));
  const main = spans.filter((e) => idOf(e) === idOf(page)).sort((x, y) => x.ts - y.ts || y.dur - x.dur);
  const frames = framesOf(main);
  const elsewhere = spans
    .filter((e) => helpers.has(idOf(e)) && /^ThreadControllerImpl::RunTask$|^ThreadPool_RunTask$/.test(e.name))
    .reduce((sum, { tdur }) => sum + tdur / 1e3, 0);
  const tasks = main
    .filter(({ name }) => name === 'RunTask')
    .map(({ dur, tdur }) => ({ length: dur / 1e3, cpu: tdur / 1e3 }));
  return { frames, tasks, elsewhere: elsewhere / frames.length };
}

/** Sums up the spans of each part without those of other parts within them, from one commit to the next. */
function framesOf(spans) {
  const frames = [];
  let frame = { script: 0, layout: 0, paint: 0 };
  const open = [];
  for (const { name, ts, dur, tdur } of spans) {
    const part = PART_OF.get(name);
    if (!part) continue;
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    frame[part] += tdur / 1e3;
    if (open.length > 0) frame[open.at(-1).part] -= tdur / 1e3;
    open.push({ part, end: ts + dur });
    if (name !== LAST) continue;
    frames.push({ ...frame, total: frame.script + frame.layout + frame.paint });
    frame = { script: 0, layout: 0, paint: 0 };
  }
  return frames;
}
