/** Names for what has no address of its own: the same each time it is exported. */
import type { EntityId } from '../corpus/model.ts';

export const entityUrn = (id: EntityId): string => `urn:sidelight:entity:${encodeURIComponent(id)}`;

/** RFC 9562's name space for names that are addresses. */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** A UUID of version 5, as a URN, made of an address and nothing else. */
export async function uuidUrn(address: string): Promise<string> {
  const space = Uint8Array.from(ADDRESSES.replaceAll('-', '').match(/../g)!, (pair) => Number.parseInt(pair, 16));
  const name = new TextEncoder().encode(address);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array([...space, ...name]))).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
