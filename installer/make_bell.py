#!/usr/bin/env python3
"""Strikes the bell of resources/talk/bell.wav anew; run by hand after the sound was changed."""
import math
import pathlib
import struct
import wave

RATE = 22050
SECONDS = 1.6
# A small hand bell: pitch against the strike note, loudness, how many seconds each partial takes to fade to a third.
PARTIALS = [(0.5, 0.18, 0.60), (1.0, 0.55, 0.45), (1.19, 0.22, 0.38), (1.5, 0.18, 0.30), (2.0, 0.40, 0.28), (2.67, 0.16, 0.16), (4.0, 0.10, 0.09)]
STRIKE_NOTE = 1046.5


def sample(i):
    t = i / RATE
    attack = min(1.0, t / 0.003)
    tail = min(1.0, (SECONDS - t) / 0.2)
    tone = sum(loud * math.exp(-t / fade) * math.sin(2 * math.pi * STRIKE_NOTE * pitch * t) for pitch, loud, fade in PARTIALS)
    return attack * tail * tone


samples = [sample(i) for i in range(int(RATE * SECONDS))]
peak = max(abs(s) for s in samples)
target = pathlib.Path(__file__).resolve().parent.parent / "resources/talk/bell.wav"
with wave.open(str(target), "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(RATE)
    out.writeframes(b"".join(struct.pack("<h", round(30000 * s / peak)) for s in samples))
