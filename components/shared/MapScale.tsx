/** How far a length on a map is, in its lower left corner, on a plate that no border runs through. */
import type { MapDrawing } from '../../lib/corpus/model.ts';

/** In the box of `MapDrawing`. */
const BASE = 336;
const LEAST_WORDS = 100;

export function MapScale({ km, length }: MapDrawing['scale']) {
  return (
    <>
      <rect class="map-plate" x={-2} y={BASE - 32} width={Math.max(length, LEAST_WORDS) + 34} height={58} />
      <path class="map-scale" d={`M17 ${BASE}v8h${length}v-8`} />
      <text x={16} y={BASE - 8}>
        {km.toLocaleString('en')} km
      </text>
    </>
  );
}
