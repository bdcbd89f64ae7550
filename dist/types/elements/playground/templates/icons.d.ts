import { type SVGTemplateResult } from 'lit';
export declare const icons: {
    play: SVGTemplateResult;
    pause: SVGTemplateResult;
    step: SVGTemplateResult;
    back: SVGTemplateResult;
    forward: SVGTemplateResult;
    undo: SVGTemplateResult;
    redo: SVGTemplateResult;
    reset: SVGTemplateResult;
    reverse: SVGTemplateResult;
    erase: SVGTemplateResult;
    open: SVGTemplateResult;
};
