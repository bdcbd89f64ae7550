import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorNames, colors, type ColorName } from '../../../views/core/colors.js';

/** The custom property of the page that sets a colour; undefined for one that is not public. */
export const publicProperty = (name: ColorName): string | undefined =>
  colors[name].property && `--relu-playground-${colors[name].property}`;

/**
 * What the probe shows where a page's custom property is no colour: then `color` falls back to what is inherited.
 * Nobody would choose this colour.
 */
export const NO_COLOR = 'rgba(1, 2, 3, 0.004)';

function declarationsOf(name: ColorName): string {
  const { light, dark } = colors[name];
  const property = publicProperty(name);
  const fallback = `--_default-${name}: light-dark(${light}, ${dark});`;
  return `${fallback} --_${name}: ${property ? `var(${property}, var(--_default-${name}))` : `var(--_default-${name})`};`;
}

/** The colours as custom properties of the root, and a probe with one child for each, by which drawings read them. */
export const colorStyles: CSSResult = css`
  .root {
    ${unsafeCSS(colorNames.map(declarationsOf).join('\n'))}
  }
  .probe {
    position: absolute;
    visibility: hidden;
    color: ${unsafeCSS(NO_COLOR)};
    font-family: var(--_math);
    transition: font-size 1ms;
  }
  .probe i {
    transition: color 1ms;
  }
  ${unsafeCSS(colorNames.map((name) => `.probe [data-color='${name}'] { color: var(--_${name}); }`).join('\n'))}
`;
