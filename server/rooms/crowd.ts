// So many at most, and nobody is refused for it: the oldest of the address that has most goes, so that a flood drowns its own.

export type Crowd<Member> = {
  /** Lets one more in; whoever is too many is turned out. */
  add(member: Member, address: string): void;
  delete(member: Member): void;
  /** In the order of coming. */
  members(): Iterable<Member>;
};

export function crowd<Member>(most: number, turnOut: (member: Member) => void): Crowd<Member> {
  const all = new Map<Member, string>();
  const byAddress = new Map<string, Set<Member>>();

  function forget(member: Member) {
    const address = all.get(member);
    if (address === undefined || !all.delete(member)) return;
    const others = byAddress.get(address);
    others?.delete(member);
    if (others?.size === 0) byAddress.delete(address);
  }

  function oneTooMany(): Member | undefined {
    let busiest: Set<Member> | undefined;
    for (const members of byAddress.values()) if (busiest === undefined || members.size > busiest.size) busiest = members;
    return busiest?.values().next().value;
  }

  return {
    add(member, address) {
      forget(member);
      all.set(member, address);
      const others = byAddress.get(address) ?? new Set();
      byAddress.set(address, others.add(member));
      if (all.size <= most) return;
      const turned = oneTooMany();
      if (turned === undefined) return;
      forget(turned);
      turnOut(turned);
    },
    delete: forget,
    members: () => all.keys(),
  };
}
