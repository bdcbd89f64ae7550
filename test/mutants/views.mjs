export const views = {
  'src/views/core/anchor.ts': [
    [
      '-Math.sign(dy), Math.sign(dx)',
      'Math.sign(dy), Math.sign(dx)',
      'that a mark out of the box points the way to it',
    ],
    ['< 1e-9', '< 1e-20', 'that a point on the border is not outside by rounding'],
  ],
  'src/views/core/axes.ts': [
    ["i === 0 ? 'left'", "i === 0 ? 'center'", 'that the first label lies within the width of the box'],
    ['0.45 * (last - before)', '0.55 * (last - before)', 'that symbols meet no label'],
    ['Math.floor(pixel) + 0.5', 'Math.floor(pixel)', 'that hairlines are sharp'],
    ['ctx.strokeStyle = surface;', 'ctx.strokeStyle = ink;', 'that text on lines has a halo'],
    ['ctx.strokeStyle = theme.line;', 'ctx.strokeStyle = theme.muted;', 'that zero lines are faint'],
  ],
  'src/views/core/clip.ts': [
    ['left - margin, right + margin', 'left + margin, right - margin', 'that dots at the border are drawn'],
    ['Math.max(0, across.start, up.start)', 'Math.max(0, across.start)', 'that a path above the box is cut off'],
  ],
  'src/views/core/kink-arrow.ts': [
    [
      '-Math.sign(velocity) : Math.sign(velocity)',
      'Math.sign(velocity) : -Math.sign(velocity)',
      'that the arrow points to where the kink goes',
    ],
    ['(b / w) * at.M1', '(w / b) * at.M1', 'the velocity of the kink'],
    ['x + direction * OFFSET', 'x - direction * OFFSET', 'that the arrow stands on its side of the kink'],
  ],
  'src/views/core/visible.ts': [
    ['4 * pixel', '0.01 * pixel', 'that what moves is painted again'],
    ['Math.round(4 * pixel)', 'pixel', 'that what nobody sees is not painted again'],
  ],
  'src/views/spaces/km.ts': [
    ['x: -b / w', 'x: b / w', 'where the kink of a student is'],
    ['a * Math.sign(w) * velocity.w', 'a * velocity.w', 'which way a slope learns'],
    ['c: heightOf(learner)', 'c: learner.student.c', 'the height of a flat student in its slices'],
    ['x < 0 ? left + INSET', 'x > 0 ? left + INSET', 'at which border an edge is'],
    ['outside: x < 0 ? 1 : -1', 'outside: x < 0 ? -1 : 1', 'on which side of an edge its ticks are'],
  ],
  'src/views/spaces/weights.ts': [
    ['[y]: 0 })', '})', 'that a map is not computed anew as the student moves in it'],
    ['{ w, [y]: value }', '{ w: value, [y]: w }', 'where a student is put'],
  ],
  'src/views/spaces/wb.ts': [
    ['outside: x > 0 ? 1 : -1', 'outside: x > 0 ? -1 : 1', 'on which side of an edge its ticks are'],
    ['ctx.setLineDash([3, 3]);', '', 'that the cones are dashed'],
    [
      "drawHaloText(ctx, 'dead', scale.x(0), bottom",
      "drawHaloText(ctx, 'dead', scale.x(0), top",
      'where the cones are named',
    ],
    ['-k * far', 'k * far', 'where the teacher’s kink is'],
  ],
  'src/views/spaces/flow.ts': [
    ['{ w: -at.w, b: -at.b, a: -at.a }', '{ w: at.w, b: at.b, a: at.a }', 'that learning goes downhill'],
    ['150 * Math.asinh(value)', '0.1 * Math.asinh(value)', 'that levels follow the slice'],
  ],
  'src/views/spaces/picture.ts': [
    ["drawParts('under-axes');", '', 'that maps are drawn'],
    ["drawParts('over-teacher');", '', 'that edges are drawn'],
    ['scene.preview, theme, true', 'scene.preview, theme', 'that a preview shows where it begins'],
    ['    scene.preview,\n', '', 'that a preview is painted'],
  ],
  'src/views/io/io.ts': [
    ['export const DENSE = 0.75;', 'export const DENSE = 0.2;', 'that the band of inputs is to be seen'],
    ['samples > MAX_DOTS', 'samples >= MAX_DOTS', 'that 64 samples are dots'],
    ['ctx.lineWidth = 2.5;', 'ctx.lineWidth = 1;', 'that the two functions stand out'],
    [
      "for (const part of functionParts(layers, 'over-student'))",
      "for (const part of functionParts(layers, 'under-student'))",
      'that the arrow lies over the lines',
    ],
  ],
  'src/views/layers/edges.ts': [
    ["kink === 'trapped';", "kink !== 'trapped';", 'which edge lets kinks in'],
    ['isTrapped ? theme[beyond] : theme.muted', 'isTrapped ? theme.muted : theme[beyond]', 'the colour of an edge'],
    ['isTrapped ? [...DASHES[beyond]] : []', '[]', 'that the edge of a trap is dashed'],
    ['ctx.lineTo(x, TICK.length);', 'ctx.lineTo(x, -TICK.length);', 'that the ticks of a trap are outside'],
    ['isActiveOnAll ? theme.linear : theme.surface', 'theme.linear', 'that a line out of reach is open'],
    ['{ ...learner.student, w: s }', '{ ...learner.student }', 'that both directions have edges'],
  ],
  'src/views/layers/field.ts': [
    ['const SHADES = [0.25, 0.42, 0.6, 0.85]', 'const SHADES = [0.85, 0.6, 0.42, 0.25]', 'that slow is faint'],
    ['follow(velocity, middle, -1).reverse()', 'follow(velocity, middle, -1)', 'that a streamlet is one line'],
    ['Math.atan2(end.y - before.y', 'Math.atan2(before.y - end.y', 'that heads point forwards'],
  ],
  'src/views/layers/fits.ts': [
    ["!layers.includes('fits') && !layers", '!layers', 'that the layer of fits alone has them'],
    ["kind === 'linear' ? [9, 4] : [2, 3]", '[]', 'that fits are dashed'],
    ['mean + slope * x', 'mean - slope * x', 'the best line'],
  ],
  'src/views/layers/residual.ts': [
    ['nodes.reverse()', 'nodes', 'that the gap is between the lines'],
    ['.sort((x, y) => x - y)', '', 'that the gap is between the lines whichever kink is first'],
  ],
  'src/views/layers/prediction.ts': [
    ['ctx.setLineDash([...DASH]);', '', 'that a prediction is dotted'],
    ['ctx.lineDashOffset = offset;', '', 'that dots stay where they are at the border'],
    ['dead: [-1, 1]', 'dead: []', 'that a dead end is crossed out'],
    ['linear: [0]', 'linear: [1]', 'that a straight end has a bar'],
    ['if (path.complete) drawMark', 'drawMark', 'that a path that is cut off has no end'],
  ],
  'src/views/layers/trajectory.ts': [
    ['Math.max(0, from - 1)', 'from', 'that a growing path has no gaps'],
    [
      'else if (isVisible) ctx.moveTo',
      'else if (isVisible) ctx.lineTo',
      'that a path is broken where the student turns',
    ],
  ],
  'src/views/layers/solutions.ts': [
    ["dead: { color: 'dead'", "dead: { color: 'linear'", 'the colours of the solutions'],
    ['export const FAINT = 0.12;', 'export const FAINT = 1;', 'that areas cover nothing'],
    ["if (kind === 'teacher') continue;", '', 'that the teacher is drawn once'],
    ['else if (line.length === 1) drawCross', 'else drawCross', 'that points alone are crossed'],
  ],
  'src/views/layers/solutions-in.ts': [
    ["drawings[slice].type !== 'plane'", 'true', 'that what fills a space is not told as something in it'],
  ],
  'src/views/layers/outcomes/image.ts': [
    ['ctx.resetTransform();', '', 'that maps are drawn in device pixels'],
    ['Math.min(block, height - y)', 'block', 'that maps end at the box'],
    ["tint: 'tintDiverged', pattern: 'dots'", "tint: 'tintDiverged', pattern: 'hatching'", 'that patterns differ'],
    ['counts[kind]! > 0', 'true', 'which ends are in a map'],
  ],
  'src/views/layers/outcomes/borders.ts': [
    ['kinds[i] === kinds[i + by]', 'true', 'that thin regions have no lines'],
    ['kinds[i - by] !== kinds[i] &&', '', 'that lines are where regions meet'],
  ],
  'src/views/layers/outcomes/slice.ts': [
    ['p.steps?.samples !== q.steps?.samples', 'false', 'that a map is of the samples'],
    ['!work.isSlow &&', '', 'that a slow first picture is given up'],
  ],
  'src/views/loss/loss-plot.ts': [
    ['ctx.globalAlpha = AHEAD;', '', 'that what lies ahead is weaker'],
    ['ctx.globalAlpha = EARLIER;', '', 'that earlier runs are weaker'],
    ['ctx.setLineDash([4, 3]);', '', 'that levels are dashed'],
    [
      "[levels.line, 'best line', theme.linear, 'top']",
      "[levels.line, 'dead', theme.linear, 'top']",
      'the names of the levels',
    ],
    ['strokePart(ctx, scale, curve, step, Infinity);', '', 'that what lies ahead is drawn'],
    ['Math.max(present.y, scale.top + DOT + 1)', 'present.y', 'that the dot stays in the box'],
  ],
  'src/views/loss/loss-axes.ts': [
    ['MAX_EXPONENT, run.curve.start', 'run.curve.start', 'that a start above 10³ is shown'],
    ['level > MIN_LEVEL', 'level < MIN_LEVEL', 'which levels make the axis longer'],
    ['end * power >= most', 'end * power > 2 * most', 'where the axis of steps ends'],
  ],
  'src/views/still/figures.ts': [
    ['panel.ground.growth?.draw(ctx, scale, shown, theme, 0);', '', 'that a still has the path so far'],
    [
      'if (anchor.outside !== undefined) drawNote',
      'if (anchor.outside === undefined) drawNote',
      'which handles have a note',
    ],
  ],
  'src/views/still/text.ts': [
    ['measure(longer, font) <= width) lines', 'true) lines', 'that lines end where the room does'],
  ],
  'src/views/svg/svg-context.ts': [
    ['this.#style = this.#stack.pop() ?? this.#style;', '', 'that restore brings back what was saved'],
    ['if (!Number.isFinite(toX + toY)) return;', '', 'that SVG has no NaN'],
    ["opacity('fill', alpha * globalAlpha)", "opacity('fill', globalAlpha)", 'the opacity of a fill'],
  ],
  'src/views/svg/markup.ts': [
    ['return isInRow || top >= before.bottom;', 'return true;', 'which rectangles may be drawn in any order'],
  ],
};
