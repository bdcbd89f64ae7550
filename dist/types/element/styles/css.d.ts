/** Marks the text of a style sheet, for the build and for editors. */
export declare const css: ([text]: TemplateStringsArray) => string;
