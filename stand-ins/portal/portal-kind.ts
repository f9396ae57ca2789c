import { z } from 'zod';
import type { AppealRule, Timing } from '../answering.js';
import type { Household } from '../person.js';
import type { StandInId } from '../stand-in-id.js';

export interface Application {
  receipt: string;
  person: string;
  kind: string;
  about?: string | undefined;
}

export interface Portal {
  applications: Application[];
  decisions: object[];
  manners: {
    /** What follows an application by itself. */
    answer: Timing;
    outcome: 'granted' | 'refused';
    /** What follows a birth that the body hears of by itself. */
    considers: Timing;
    acknowledge: boolean;
    milliseconds: number;
    /** The body's own date, where it is not the machine's. */
    today?: string | undefined;
  };
}

export interface PortalKind {
  id: StandInId;
  appeal: AppealRule;
  /** What the body does by itself when a child is born, and how it says so. */
  atBirth?: { kind: string; says: 'decided' | 'done' };
  /** Families whose birth the body leaves to an application. */
  leavesToApplication?: readonly Household['kind'][];
}

export const Number11 = z.string().regex(/^\d{11}$/);

/** What the body knows a matter by: the person, the kind, and whom it is about. */
export const matterKey = ({ person, kind, about }: Partial<Record<'person' | 'kind' | 'about', string | undefined>>) =>
  [person, kind, about].filter(Boolean).join('/');
