/** A small map of a place, drawn when the corpus was built: nothing is fetched to show it. */
import type { MapDrawing } from '../../lib/corpus/model.ts';
import { MapScale } from './MapScale.tsx';

const WIDTH = 640;
const HEIGHT = 360;

export function PlaceMap({ map }: { map: MapDrawing }) {
  const { words, land, borders, shape, spot, labels, scale, world } = map;
  return (
    <svg class="place-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <path class="map-land" d={land} />
      {shape && <path class="map-shape" d={shape} />}
      <path class="map-borders" d={borders} />
      {labels.map(({ text, x, y, own }) => (
        <text key={text} class={own ? 'map-own' : undefined} x={x} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
      {spot && <Spot {...spot} />}
      <MapScale {...scale} />
      {world && <World {...world} />}
    </svg>
  );
}

/** A place is a dot, a region a ring around its middle. */
function Spot({ x, y, exact, label }: NonNullable<MapDrawing['spot']>) {
  return (
    <>
      <circle class={exact ? 'map-dot' : 'map-ring'} cx={x} cy={y} r={exact ? 9 : 18} />
      <text class="map-own" x={label.x} y={label.y} text-anchor={label.anchor}>
        {label.text}
      </text>
    </>
  );
}

function World({ land, x, y }: NonNullable<MapDrawing['world']>) {
  return (
    <>
      <rect class="map-world" x={WIDTH - 160} y={HEIGHT - 90} width={160} height={90} />
      <path class="map-world-land" d={land} />
      <circle class="map-dot" cx={x} cy={y} r={8} />
    </>
  );
}
