/** Marks the text of a style sheet, for the build and for editors. */
export const css = ([text]: TemplateStringsArray): string => text!;
