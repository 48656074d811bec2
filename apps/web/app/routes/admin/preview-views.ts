import type { Preview } from '@stillroom/domain/platform/preview';

export const previewViews = ['client', 'partner', 'therapist', 'onCall'] as const;
/** Whose page the preview shows. */
export type PreviewView = (typeof previewViews)[number];

/** The view that was asked for, or the client's where there is none such. */
export const pickView = (asked: string | null, preview: Preview): PreviewView => {
  const view = previewViews.find((one) => one === asked) ?? 'client';
  return preview[view] === null ? 'client' : view;
};
