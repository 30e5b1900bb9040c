/** Which lowering this is, and which program: the build writes sums of the sources in. Unbuilt code, whose sources change under it, keeps nothing. */

declare const HEADWATER_LOWERING: string | undefined;
declare const HEADWATER_CODE: string | undefined;

export const lowering: string | undefined =
  typeof HEADWATER_LOWERING === 'string' ? HEADWATER_LOWERING : undefined;

export const code: string | undefined = typeof HEADWATER_CODE === 'string' ? HEADWATER_CODE : undefined;
