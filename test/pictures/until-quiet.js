/** Loaded into a page before the playground: `untilQuiet` waits until no frame has been asked for during ten of them. */
const clock = requestAnimationFrame.bind(window);
let requests = 0;
window.requestAnimationFrame = (callback) => (requests++, clock(callback));

/** Nothing is left to be refined then: maps are at their finest, and labels are in their places. */
window.untilQuiet = async () => {
  for (let quiet = 0; quiet < 10; quiet++) {
    const before = requests;
    await new Promise(clock);
    if (requests !== before) quiet = -1;
  }
};
