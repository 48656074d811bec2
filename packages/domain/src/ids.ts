import { z } from 'zod';

/**
 * Identifiers. Each is a UUID as text, branded by what it names, so that a room's id cannot stand where an
 * account's is meant. Only a parser at the edge makes one.
 */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type PlatformId = Branded<'PlatformId'>;
export type AccountId = Branded<'AccountId'>;
export type RoomId = Branded<'RoomId'>;
export type InvitationId = Branded<'InvitationId'>;
export type MessageId = Branded<'MessageId'>;
/** Made by the client before sending; the same key never makes two messages (M1). */
export type ClientKey = Branded<'ClientKey'>;
export type ClockId = Branded<'ClockId'>;
export type FlagId = Branded<'FlagId'>;
export type PageId = Branded<'PageId'>;
export type TemplateId = Branded<'TemplateId'>;
export type AssignmentId = Branded<'AssignmentId'>;
export type TimeOffId = Branded<'TimeOffId'>;

const uuid = <Id extends string>() => z.guid().transform((text) => text.toLowerCase() as Id);

export const platformId = uuid<PlatformId>();
export const accountId = uuid<AccountId>();
export const roomId = uuid<RoomId>();
export const invitationId = uuid<InvitationId>();
export const messageId = uuid<MessageId>();
export const clientKey = uuid<ClientKey>();
export const clockId = uuid<ClockId>();
export const flagId = uuid<FlagId>();
export const pageId = uuid<PageId>();
export const templateId = uuid<TemplateId>();
export const assignmentId = uuid<AssignmentId>();
export const timeOffId = uuid<TimeOffId>();
