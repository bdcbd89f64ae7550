import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorNames, colors, type ColorName } from '../../../views/core/colors.js';

/** The custom property of the page that sets a colour; undefined for one that is not public. */
export const publicProperty = (name: ColorName): string | undefined =>
  colors[name].property && `--relu-playground-${colors[name].property}`;

/** What the probe shows where a page's custom property is no colour. Nobody would choose this colour. */
export const NO_COLOR = 'rgba(1, 2, 3, 0.004)';

/** The colour that the page has set, or the default. */
function chosen(name: ColorName): string {
  const property = publicProperty(name);
  return property ? `var(${property}, var(--_default-${name}))` : `var(--_default-${name})`;
}

function declarationsOf(name: ColorName): string {
  const { light, dark } = colors[name];
  return `--_default-${name}: light-dark(${light}, ${dark}); --_${name}: ${chosen(name)};`;
}

/** Where the page has set no colour of CSS, the fill is that of the probe, for it is inherited. */
const probeOf = (name: ColorName): string =>
  `.probe [data-color='${name}'] { color: var(--_${name}); -webkit-text-fill-color: ${chosen(name)}; }`;

/** The colours as custom properties of the root, and a probe with one child for each, by which drawings read them. */
export const colorStyles: CSSResult = css`
  .root {
    ${unsafeCSS(colorNames.map(declarationsOf).join('\n'))}
  }
  .probe {
    position: absolute;
    visibility: hidden;
    -webkit-text-fill-color: ${unsafeCSS(NO_COLOR)};
    font-family: var(--_math);
    transition: font-size 1ms;
  }
  .probe i {
    transition: 1ms;
    transition-property:
      color,
      -webkit-text-fill-color;
  }
  ${unsafeCSS(colorNames.map(probeOf).join('\n'))}
`;
