import { type SVGTemplateResult } from 'lit';
export declare const icons: {
    play: SVGTemplateResult;
    pause: SVGTemplateResult;
    step: SVGTemplateResult;
    back: SVGTemplateResult;
    forward: SVGTemplateResult;
    reset: SVGTemplateResult;
    layers: SVGTemplateResult;
    erase: SVGTemplateResult;
};
