/** Children that no fallback has: what divides a page, and what follows a paragraph unless it is a picture. */
const SWALLOWED =
  ':scope > :is(h1,h2,h3,h4,h5,h6,section,article,nav,aside,footer,script,relu-playground,p~:not(a,img,figure,noscript))';

/** Whether a tag has not been closed, as in `<relu-playground />`: to the parser all that follows is inside. */
export const hasSwallowed = (element: Element): boolean => element.querySelector(SWALLOWED) !== null;
