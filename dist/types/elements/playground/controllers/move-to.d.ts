/**
 * Moves an element, which lies at the origin of what contains it, to a point in pixels. It sets a property of the style
 * object: a style attribute would be against a strict content security policy.
 */
export declare function moveTo({ style }: HTMLElement, x: number, y: number): void;
