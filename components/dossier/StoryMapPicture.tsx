/** The places of a story on a map that was drawn when the corpus was built: nothing is fetched to show it. */
import type { EntityId } from '../../lib/corpus/model.ts';
import type { StoryMap } from '../../lib/corpus/reading.ts';
import { EntityName } from '../shared/EntityName.tsx';
import { MapScale } from '../shared/MapScale.tsx';
import { Pressable } from './Pressable.tsx';

const WIDTH = 640;
const HEIGHT = 360;

export interface StoryMapPictureProps {
  map: StoryMap;
  onOpen(entity: EntityId): void;
}

export function StoryMapPicture({ map, onOpen }: StoryMapPictureProps) {
  const { words, land, borders, countries, spots, scale } = map;
  const drawn = spots.filter(({ mark, label }) => mark !== 'name' || label);
  const unlabelled = spots.filter(({ label }) => !label);
  return (
    <figure class="picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of buttons is a group, and no fieldset fits into SVG */}
      <svg class="place-map story-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={words}>
        <path class="map-land" d={land} />
        <path class="map-borders" d={borders} />
        <MapScale {...scale} />
        {countries.map(({ text, x, y, entity }) => {
          const name = (
            <text class={entity ? 'map-own' : undefined} x={x} y={y} text-anchor="middle">
              {text}
            </text>
          );
          if (!entity) return name;
          return (
            <Pressable key={text} label={text} onPress={() => onOpen(entity)}>
              {name}
            </Pressable>
          );
        })}
        {drawn.map(({ entity, name, x, y, mark, label }) => (
          <Pressable key={entity} label={name} onPress={() => onOpen(entity)}>
            {mark !== 'name' && (
              <>
                {/* Larger than the dot, for fingers. */}
                <circle class="map-reach" cx={x} cy={y} r={24} />
                <circle class={`map-${mark}`} cx={x} cy={y} r={mark === 'dot' ? 9 : 18} />
              </>
            )}
            {label && (
              <text class="map-own" x={label.x} y={label.y} text-anchor={label.anchor}>
                {label.text}
              </text>
            )}
          </Pressable>
        ))}
      </svg>
      {unlabelled.length > 0 && (
        <figcaption class="note">
          Also on it:{' '}
          {unlabelled.map(({ entity, name }, index) => (
            <>
              {index > 0 && ', '}
              <EntityName id={entity} name={name} onOpen={onOpen} />
            </>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
