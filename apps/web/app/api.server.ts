/** The platform's name in the address, as `/p/:platform` gives it. */
export function requirePlatform(params: { readonly platform?: string | undefined }): string {
  if (!params.platform) throw new Response(null, { status: 404 });
  return params.platform;
}
