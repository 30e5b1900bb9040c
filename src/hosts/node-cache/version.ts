/** Which lowering this is: the build writes a sum of its sources in. Unbuilt code, whose sources change under it, keeps nothing. */

declare const HEADWATER_LOWERING: string | undefined;

export const lowering: string | undefined =
  typeof HEADWATER_LOWERING === 'string' ? HEADWATER_LOWERING : undefined;
