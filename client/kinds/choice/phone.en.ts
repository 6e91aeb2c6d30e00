// The words of a choice card on the phone, in English.

export const en = { rightAndYours: "Right answer, and yours" };
