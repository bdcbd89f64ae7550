/** The layouts: 'plain' without a figure, 'narrow', 'wide' and 'box'. The figure is told by `--_room` how tall it may be. */
export declare const styles: import("lit").CSSResult;
