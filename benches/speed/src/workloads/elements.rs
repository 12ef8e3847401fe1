//! Sums of other elements than those that stand side by side: without a margin, of one channel, of a field, and of a cast.

use crate::data::{Image, Padded, Particle, Raw, COLOURS, PADDED, PARTICLES, RAW};
use view_core::view;

workloads! {
    sum_padded: "sum of i16 of rank 4, 12 × 18 × 36 × 44, without margins" {
        static(padded: &Padded = &PADDED) -> i64 {
            hand {
                let mut sum = 0;
                for volume in padded {
                    for plane in &volume[1..17] {
                        for row in &plane[2..34] {
                            sum += row[2..42].iter().map(|&x| i64::from(x)).sum::<i64>();
                        }
                    }
                }
                sum
            }
            view { view!(padded[.., 1..-1, 2..-2, 2..-2]).fold(0, |sum, &x| sum + i64::from(x)) }
        }
        dynamic(
            padded: &[i16] = PADDED.as_flattened().as_flattened().as_flattened(),
            shape: [usize; 4] = [12, 18, 36, 44], m: usize = 1, n: usize = 2,
        ) -> i64 {
            hand {
                let [_, planes, rows, columns] = shape;
                let mut sum = 0;
                for volume in padded.chunks_exact(planes * rows * columns) {
                    for plane in volume.chunks_exact(rows * columns).take(planes - m).skip(m) {
                        for row in plane.chunks_exact(columns).take(rows - n).skip(n) {
                            sum += row[n..columns - n].iter().map(|&x| i64::from(x)).sum::<i64>();
                        }
                    }
                }
                sum
            }
            view {
                let [volumes, planes, rows, columns] = shape;
                let padded = view!(padded.reshape[volumes, planes, rows, columns]);
                view!(padded[.., m..-m, n..-n, n..-n]).fold(0, |sum, &x| sum + i64::from(x))
            }
        }
    }
    sum_channel: "sum of u8, 480 × 640 × 3, `[.., .., 1]`" {
        static(image: &Image<[u8; 3]> = &COLOURS) -> u64 {
            hand { image.as_flattened().iter().map(|&[_, green, _]| u64::from(green)).sum() }
            view { view!(image[.., .., 1]).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(
            image: &[u8] = COLOURS.as_flattened().as_flattened(),
            rows: usize = 480, columns: usize = 640, channels: usize = 3, channel: usize = 1,
        ) -> u64 {
            hand {
                let image = &image[..rows * columns * channels];
                let (mut at, mut sum) = (channel, 0);
                while at < image.len() {
                    sum += u64::from(image[at]);
                    at += channels;
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns, channels]);
                view!(image[.., .., channel]).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
    sum_field: "sum of an i32 field of structs of 20 bytes, 480 × 640" {
        static(particles: &Image<Particle> = &PARTICLES) -> i64 {
            hand { particles.as_flattened().iter().map(|particle| i64::from(particle.charge)).sum() }
            view { view!(particles.field(charge)).fold(0, |sum, &x| sum + i64::from(x)) }
        }
        dynamic(particles: &[Particle] = PARTICLES.as_flattened(), rows: usize = 480, columns: usize = 640) -> i64 {
            hand { particles[..rows * columns].iter().map(|particle| i64::from(particle.charge)).sum() }
            view {
                let particles = view!(particles.reshape[rows, columns]);
                view!(particles.field(charge)).fold(0, |sum, &x| sum + i64::from(x))
            }
        }
    }
    sum_cast: "sum of u8 as i16, 480 × 1280" {
        static(raw: &Raw = &RAW) -> i64 {
            hand {
                let pairs = raw.as_flattened().as_chunks::<2>().0;
                pairs.iter().map(|&pair| i64::from(i16::from_ne_bytes(pair))).sum()
            }
            view { view!(raw.as<i16>).fold(0, |sum, &x| sum + i64::from(x)) }
        }
        dynamic(raw: &[u8] = RAW.as_flattened()) -> i64 {
            hand {
                let pairs = raw.as_chunks::<2>().0;
                pairs.iter().map(|&pair| i64::from(i16::from_ne_bytes(pair))).sum()
            }
            view { view!(raw.align[2].as<i16>).fold(0, |sum, &x| sum + i64::from(x)) }
        }
    }
}
