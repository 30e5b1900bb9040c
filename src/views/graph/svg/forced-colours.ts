/** Where the system imposes its colours: outlines and texts in its own, nothing told by a fill. */

export const forcedColours = `@media (forced-colors: active) {
.hw { forced-color-adjust: none }
.hw text { fill: CanvasText }
.hw .canvas, .hw .shape, .hw .tile, .hw .plate rect, .hw .hollow, .hw .label .pill { fill: Canvas }
.hw .shape, .hw .rim, .hw .glyph, .hw .group .frame, .hw .plate rect { stroke: CanvasText }
.hw .group .frame { fill: none }
.hw .way, .hw .head, .hw .sign { stroke: CanvasText }
.hw .tip, .hw .label .spot { fill: CanvasText }
.hw .painted .shape, .hw .painted .way, .hw .painted .head, .hw .painted .frame { stroke: Highlight }
.hw .painted .tip { fill: Highlight }
.hw .disc, .hw .badge .spot { fill: CanvasText }
.hw .badge text, .hw .drawing { fill: Canvas; stroke: none }
.hw .drawing { fill: none; stroke: Canvas }
.hw .faded { opacity: 0.5 }
}`;
