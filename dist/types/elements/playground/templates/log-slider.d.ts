import { type TemplateResult } from 'lit';
/** A slider whose thumb goes from 10^min to 10^max. */
interface LogSlider {
    readonly id: string;
    readonly label: string | TemplateResult;
    readonly meaning: string;
    readonly min: number;
    readonly max: number;
    /** Greater than 0. */
    readonly value: number;
    /** What is shown and what is said of the value. */
    readonly text: string;
    readonly said: string;
    /** The nearest value that it may have. */
    readonly round: (value: number) => number;
    readonly set: (value: number) => void;
    readonly commit: () => void;
}
export declare function logSliderTemplate(slider: LogSlider): TemplateResult;
export {};
