/** How far a pointer has been dragged to the side since it was pressed. */
export declare class Drag {
    #private;
    readonly pointer: number;
    constructor({ clientX, pointerId }: PointerEvent);
    /** Whether it has moved far enough to be one. */
    get isMoving(): boolean;
    /** The steps so far, in fifths; whole ones of a number that has only whole steps. */
    stepsTo({ clientX }: PointerEvent, isWhole: boolean): number;
}
