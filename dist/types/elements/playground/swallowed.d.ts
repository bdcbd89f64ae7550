/** Whether a tag has not been closed, as in `<relu-playground />`: to the parser all that follows is inside. */
export declare const hasSwallowed: (element: Element) => boolean;
