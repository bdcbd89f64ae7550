/** A number keeps the room of the widest one so far, which stands unseen in the same place. */
export declare const styles: import("lit").CSSResult;
