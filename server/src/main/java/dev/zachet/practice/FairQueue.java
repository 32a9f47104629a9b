package dev.zachet.practice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bounded queue that is fair by owner: owners take turns, each owner's elements keep their order, and an owner has at
 * most one element out at a time. A flood by one owner makes only that owner wait.
 *
 * @param <O> owner
 * @param <E> element
 */
public final class FairQueue<O, E> {
    private final int capacity;
    private final int capacityPerOwner;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition available = lock.newCondition();
    private final Map<O, Deque<E>> waiting = new LinkedHashMap<>();
    private final Map<O, Integer> reserved = new HashMap<>();
    private final Set<O> out = new HashSet<>();
    private int size;

    /**
     * A queue of limited length.
     *
     * @param capacity how many elements may wait or be reserved, at least 1
     * @param capacityPerOwner how many of them one owner may have
     */
    public FairQueue(int capacity, int capacityPerOwner) {
        this.capacity = capacity;
        this.capacityPerOwner = capacityPerOwner;
    }

    /** An element with its owner. */
    public record Taken<O, E>(O owner, E element) {}

    /** Takes a place for an element to come; false when the queue, or this owner's share, is full. */
    public boolean reserve(O owner) {
        lock.lock();
        try {
            int mine = reserved.getOrDefault(owner, 0);
            if (size >= capacity || mine >= capacityPerOwner) {
                return false;
            }
            occupy(owner, mine);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a reserved place back unused. */
    public void release(O owner) {
        lock.lock();
        try {
            vacate(owner);
        } finally {
            lock.unlock();
        }
    }

    /** Puts an element on a reserved place. */
    public void put(O owner, E element) {
        lock.lock();
        try {
            waiting.computeIfAbsent(owner, _ -> new ArrayDeque<>()).add(element);
            available.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Puts an element that may not be refused, such as one from before a restart; it can exceed the bound. */
    void restore(O owner, E element) {
        lock.lock();
        try {
            occupy(owner, reserved.getOrDefault(owner, 0));
            put(owner, element);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next element; its owner's next one comes only after {@link #done}. */
    public Taken<O, E> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                for (Map.Entry<O, Deque<E>> line : waiting.entrySet()) {
                    if (!out.contains(line.getKey())) {
                        return takeFrom(line.getKey(), line.getValue());
                    }
                }
                available.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Says that the element taken for this owner is finished with. */
    public void done(O owner) {
        lock.lock();
        try {
            out.remove(owner);
            vacate(owner);
            available.signal();
        } finally {
            lock.unlock();
        }
    }

    /** How many of the owner's own elements wait before this one; 0 when it does not wait. */
    int ahead(O owner, E element) {
        lock.lock();
        try {
            int count = 0;
            for (E mine : waiting.getOrDefault(owner, new ArrayDeque<>())) {
                if (mine.equals(element)) {
                    return count;
                }
                count++;
            }
            return 0;
        } finally {
            lock.unlock();
        }
    }

    private Taken<O, E> takeFrom(O owner, Deque<E> mine) {
        waiting.remove(owner);
        E element = mine.remove();
        if (!mine.isEmpty()) {
            waiting.put(owner, mine); // to the end of the line
        }
        out.add(owner);
        return new Taken<>(owner, element);
    }

    private void occupy(O owner, int before) {
        size++;
        reserved.put(owner, before + 1);
    }

    private void vacate(O owner) {
        size--;
        reserved.compute(owner, (_, count) -> count == null || count <= 1 ? null : count - 1);
    }
}
