import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Theme as Choice } from '../session/parameters.js';
import type { Theme } from '../views/theme.js';
/** 'page' follows the page's own color-scheme. */
export type Scheme = 'light' | 'dark' | 'page';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * Follows the colours of the page, live. It decides on a scheme (the element's `theme`, the page's `data-theme`, its
 * `color-scheme`, its background, the reader's preference: the first that says something), and reads the resolved
 * colours for the canvases from probes: hidden elements in the template, one for each colour. Their colour has a
 * transition of 1 ms, so whatever changes it, in any style sheet, is announced by an event.
 */
export declare class ThemeController implements ReactiveController {
    #private;
    scheme: Scheme;
    /** The page did not ask for the scheme and may be bright behind: then the element paints its own ground. */
    isOnOwnGround: boolean;
    theme: Theme | undefined;
    /** @param onTheme is called when the colours or the type have changed */
    constructor(host: Host, choice: () => Choice, onTheme: (theme: Theme) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    probesTemplate(): TemplateResult;
}
export {};
