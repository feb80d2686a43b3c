import type { Face } from '../domain/persona/index.ts';

/** Where the few strokes of a face stand, in a 120 by 132 drawing. Brows by the height of their ends; angles in degrees. */
export interface Pose {
  readonly leftOuter: number;
  readonly leftInner: number;
  readonly rightInner: number;
  readonly rightOuter: number;
  readonly eyeOpen: number;
  readonly gazeX: number;
  readonly gazeY: number;
  readonly mouthHalf: number;
  /** Below zero the corners hang. */
  readonly mouthBend: number;
  readonly mouthOpen: number;
  readonly mouthSkew: number;
  readonly tilt: number;
}

export const poses: Readonly<Record<Face, Pose>> = {
  neutral: {
    leftOuter: 51,
    leftInner: 49,
    rightInner: 49,
    rightOuter: 51,
    eyeOpen: 3.1,
    gazeX: 0,
    gazeY: 0,
    mouthHalf: 9,
    mouthBend: 1,
    mouthOpen: 0,
    mouthSkew: 0,
    tilt: 0,
  },
  wary: {
    leftOuter: 51,
    leftInner: 51.5,
    rightInner: 46,
    rightOuter: 46.5,
    eyeOpen: 2.3,
    gazeX: -2.6,
    gazeY: 0,
    mouthHalf: 7.5,
    mouthBend: -1,
    mouthOpen: 0,
    mouthSkew: 1.6,
    tilt: -3,
  },
  irritated: {
    leftOuter: 48.5,
    leftInner: 53,
    rightInner: 53,
    rightOuter: 48.5,
    eyeOpen: 2.3,
    gazeX: 2,
    gazeY: -0.5,
    mouthHalf: 9,
    mouthBend: -3.2,
    mouthOpen: 0,
    mouthSkew: -1.4,
    tilt: 2,
  },
  angry: {
    leftOuter: 45,
    leftInner: 54.5,
    rightInner: 54.5,
    rightOuter: 45,
    eyeOpen: 3.7,
    gazeX: 0,
    gazeY: 0.4,
    mouthHalf: 10.5,
    mouthBend: -4.5,
    mouthOpen: 8,
    mouthSkew: 0,
    tilt: 0,
  },
  low: {
    leftOuter: 53,
    leftInner: 46.5,
    rightInner: 46.5,
    rightOuter: 53,
    eyeOpen: 1.7,
    gazeX: -0.6,
    gazeY: 3,
    mouthHalf: 7.5,
    mouthBend: -3.2,
    mouthOpen: 0,
    mouthSkew: 0,
    tilt: 5,
  },
  relieved: {
    leftOuter: 50.5,
    leftInner: 46.5,
    rightInner: 46.5,
    rightOuter: 50.5,
    eyeOpen: 2.4,
    gazeX: 0,
    gazeY: 0.5,
    mouthHalf: 11,
    mouthBend: 6,
    mouthOpen: 0,
    mouthSkew: 0,
    tilt: -2,
  },
};
