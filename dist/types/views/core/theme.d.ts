/** The colours of a drawing, as the page's styles resolve them. */
export interface Palette {
    readonly ink: string;
    readonly muted: string;
    readonly line: string;
    readonly surface: string;
    readonly shade: string;
    readonly teacher: string;
    readonly student: string;
    /** What ends linear, and what dies: for lines and legends. */
    readonly linear: string;
    readonly dead: string;
    /** The same, and the teacher's, as opaque tints behind the ink. */
    readonly tintTeacher: string;
    readonly tintLinear: string;
    readonly tintDead: string;
    readonly tintUnsettled: string;
    readonly tintDiverged: string;
    /** The line where two tints meet. */
    readonly border: string;
    /** Fill of the gap between the two functions. */
    readonly gap: string;
}
/** Colours and type of a drawing. */
export interface Theme extends Palette {
    readonly font: string;
    readonly mathFont: string;
    /** Size of the text, px. */
    readonly em: number;
}
export type Context = CanvasRenderingContext2D;
/** Tick labels are smaller than text. */
export declare const smallFont: ({ em, font }: Theme) => string;
export declare const symbolFont: ({ em, mathFont }: Theme) => string;
