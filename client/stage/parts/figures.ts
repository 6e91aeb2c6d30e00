// Figures as the stage writes them: a share of the room.
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
