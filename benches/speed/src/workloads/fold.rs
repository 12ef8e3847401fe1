//! Sums by `fold` and `sum`.

use crate::data::{Image, Padded, Particle, Raw, BYTES, COLOURS, FLOATS, PADDED, PARTICLES, RAW};
use view_core::view;

workloads! {
    sum_bytes: "sum of u8, 480 × 640, all" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand { image.as_flattened().iter().map(|&x| u64::from(x)).sum() }
            view { view!(image).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640) -> u64 {
            hand { image[..rows * columns].iter().map(|&x| u64::from(x)).sum() }
            view { view!(image.reshape[rows, columns]).fold(0, |sum, &x| sum + u64::from(x)) }
        }
    }
    sum_floats: "sum of f32, 480 × 640, all" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand { image.as_flattened().iter().sum() }
            view { view!(image).sum() }
        }
        dynamic(image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640) -> f32 {
            hand { image[..rows * columns].iter().sum() }
            view { view!(image.reshape[rows, columns]).sum() }
        }
    }
    sum_crop: "sum of u8, `[10..-10, 20..-20]`" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand {
                let mut sum = 0;
                for row in &image[10..470] {
                    sum += row[20..620].iter().map(|&x| u64::from(x)).sum::<u64>();
                }
                sum
            }
            view { view!(image[10..-10, 20..-20]).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(
            image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> u64 {
            hand {
                let mut sum = 0;
                for row in image.chunks_exact(columns).take(rows - m).skip(m) {
                    sum += row[n..columns - n].iter().map(|&x| u64::from(x)).sum::<u64>();
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
    sum_crop_floats: "sum of f32, `[10..-10, 20..-20]`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in &image[10..470] {
                    for x in &row[20..620] {
                        sum += x;
                    }
                }
                sum
            }
            view { view!(image[10..-10, 20..-20]).sum() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, m: usize = 10, n: usize = 20,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image.chunks_exact(columns).take(rows - m).skip(m) {
                    for x in &row[n..columns - n] {
                        sum += x;
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[m..-m, n..-n]).sum()
            }
        }
    }
    sum_stepped: "sum of f32, `[::2, ::3]`" {
        static(image: &Image<f32> = &FLOATS) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image.iter().step_by(2) {
                    for x in row.iter().step_by(3) {
                        sum += x;
                    }
                }
                sum
            }
            view { view!(image[::2, ::3]).sum() }
        }
        dynamic(
            image: &[f32] = FLOATS.as_flattened(), rows: usize = 480, columns: usize = 640, s: usize = 2, t: usize = 3,
        ) -> f32 {
            hand {
                let mut sum = 0.0;
                for row in image.chunks_exact(columns).take(rows).step_by(s) {
                    for x in row.iter().step_by(t) {
                        sum += x;
                    }
                }
                sum
            }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::s, ::t]).sum()
            }
        }
    }
    sum_reversed: "sum of u8, `[::-1, ::-1]`" {
        static(image: &Image<u8> = &BYTES) -> u64 {
            hand { image.as_flattened().iter().rev().map(|&x| u64::from(x)).sum() }
            view { view!(image[::-1, ::-1]).fold(0, |sum, &x| sum + u64::from(x)) }
        }
        dynamic(image: &[u8] = BYTES.as_flattened(), rows: usize = 480, columns: usize = 640) -> u64 {
            hand { image[..rows * columns].iter().rev().map(|&x| u64::from(x)).sum() }
            view {
                let image = view!(image.reshape[rows, columns]);
                view!(image[::-1, ::-1]).fold(0, |sum, &x| sum + u64::from(x))
            }
        }
    }
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
                let pixels = image[..rows * columns * channels].chunks_exact(channels);
                pixels.map(|pixel| u64::from(pixel[channel])).sum()
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
