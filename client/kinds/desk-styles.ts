// How every kind of card looks on the trainer's desk.
import.meta.glob("./*/desk.css", { eager: true });
