/** `test`: stand-ins and synthetic people only. `live`: real addresses and real people only. */
export type Profile = 'test' | 'live';
