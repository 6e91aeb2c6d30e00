// How every kind of card looks on the stage.
import.meta.glob("./*/stage.css", { eager: true });
