import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Paper gets the layout of the screen, as small as it has to be: while the browser prints, no frame is left to lay out
 * anew, to draw and to place the handles. What paper does not need is left out by styles. After printing the inline
 * style of the element is the author's again, as it was.
 */
export declare class PrintController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
