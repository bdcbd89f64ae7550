import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Theme as Choice } from '../../../session/parameters.js';
import type { Theme } from '../../../views/core/theme.js';
import type { VisibilityController } from './visibility-controller.js';
/** 'page' is the color-scheme that the page gives the element. */
export type Scheme = 'light' | 'dark' | 'page';
type Host = ReactiveControllerHost & HTMLElement;
interface Options {
    readonly visibility: VisibilityController;
    /** The author's wish. */
    readonly choice: () => Choice;
    /** Called when the colours or the type have changed. */
    readonly onTheme: (theme: Theme) => void;
    readonly warn: (message: string) => void;
}
/**
 * Follows the colours of the page, live. It decides on a scheme: the element's `theme`, a `color-scheme` of light or dark
 * only, what html or body is marked with, a `color-scheme` of both or from the head of the page, the background; the
 * first that says something. A page that says nothing at all is light, as its canvas is.
 *
 * The resolved colours are read from a probe, a hidden element with one child for each. Their transition of 1 ms announces
 * by an event whatever changes them, in any style sheet. Pages that forbid transitions while they change their theme give
 * no such event, so a change of the marks of html and body counts as well. Between such signals no colour is read.
 */
export declare class ThemeController implements ReactiveController {
    #private;
    scheme: Scheme;
    /** The page did not ask for the scheme and may be bright behind: then the element paints its own ground. */
    isOnOwnGround: boolean;
    theme: Theme | undefined;
    constructor(host: Host, options: Options);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    probeTemplate(): TemplateResult;
}
export {};
