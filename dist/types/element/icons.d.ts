import { type SVGTemplateResult } from 'lit';
export declare const icons: {
    play: SVGTemplateResult;
    pause: SVGTemplateResult;
    step: SVGTemplateResult;
    reset: SVGTemplateResult;
    erase: SVGTemplateResult;
};
