//! A camera: one process writes pictures into a ring as fast as it can, two others look at them where they lie. One of these is killed and started
//! again meanwhile; the camera does not notice.
//!
//! Each picture is as bright as its number, but for a white square that moves. `crops` looks at every picture that it can get, `histogram` at the latest
//! one. The memory is that of Linux.

#[cfg(target_os = "linux")]
mod linux {
    use std::error::Error;
    use std::io;
    use std::time::{Duration, Instant};
    use view_core::{shape, view};
    use view_ipc::{Reader, Ring, Worker, Writer};

    type Shape = shape![480, 640, 3];
    type Pictures = Ring<u8, Shape, 4>;

    /// How long the camera runs, and when the reader is killed.
    const TIME: Duration = Duration::from_millis(2000);
    const KILLED: Duration = Duration::from_millis(700);
    /// A reader that has waited so long for a picture ends.
    const SILENCE: Duration = Duration::from_millis(500);

    pub fn camera() -> Result<(), Box<dyn Error>> {
        let pictures = Pictures::new([480, 640, 3])?;
        let start = |part| Worker::new().arg(part).share("pictures", &pictures)?.spawn();
        let (mut crops, histogram) = (start("crops")?, start("histogram")?);
        std::thread::scope(|scope| {
            // The writer stays on this thread, and has nothing to do with it.
            let killer = scope.spawn(|| {
                std::thread::sleep(KILLED);
                crops.kill()?;
                crops.wait()?;
                println!("camera: `crops` is killed, and started again");
                crops = start("crops")?;
                Ok::<_, io::Error>(())
            });
            write(pictures.writer()?);
            killer.join().map_err(|_| "the killer panicked")??;
            Ok::<_, Box<dyn Error>>(())
        })?;
        for mut child in [crops, histogram] {
            let status = child.wait()?;
            assert!(status.success(), "a reader failed: {status}");
        }
        Ok(())
    }

    /// Writes pictures until the time is over.
    fn write(mut writer: Writer<u8, Shape>) {
        let (begin, mut last, mut pause) = (Instant::now(), Instant::now(), Duration::ZERO);
        while begin.elapsed() < TIME {
            let at = writer.published() as usize % 400;
            // There are two readers, so one of four slots is always free.
            let Some(mut picture) = writer.frame() else {
                continue;
            };
            view!(mut picture).fill(at as u8);
            view!(mut picture[at..+80, at..+80]).fill(255);
            picture.publish();
            pause = pause.max(last.elapsed());
            last = Instant::now();
        }
        let rate = writer.published() as f64 / begin.elapsed().as_secs_f64();
        println!(
            "camera: {} pictures, {rate:.0} a second, {} dropped, the longest pause was {pause:?}",
            writer.published(),
            writer.dropped()
        );
    }

    pub fn crops() -> Result<(), Box<dyn Error>> {
        read("crops", |reader| {
            let picture = reader.next()?;
            let at = (picture.number() - 1) as usize % 400;
            // The square, a border that it never reaches, and every 16th pixel: no copy of any.
            let square = view!(picture[at..+80, at..+80]);
            assert!(square.iter().all(|&value| value == 255));
            let border = view!(picture[.., 600..]);
            assert!(border.iter().all(|&value| value == at as u8));
            let small = view!(picture[::16, ::16]);
            let sum: u64 = small.iter().map(|&value| u64::from(value)).sum();
            let mean = sum / small.len() as u64;
            Some(format!("every 16th pixel has {mean} on average"))
        })
    }

    pub fn histogram() -> Result<(), Box<dyn Error>> {
        read("histogram", |reader| {
            let picture = reader.latest()?;
            let mut counts = [0_u32; 256];
            for &green in view!(picture[.., .., 1]) {
                counts[usize::from(green)] += 1;
            }
            Some(format!(
                "{} pixels are white, {} are all others",
                counts[255],
                counts[..255].iter().sum::<u32>()
            ))
        })
    }

    /// Looks at pictures until none comes any more.
    fn read(
        name: &str,
        mut look: impl FnMut(&mut Reader<u8, Shape>) -> Option<String>,
    ) -> Result<(), Box<dyn Error>> {
        let mut reader = Pictures::inherited("pictures")?.reader()?;
        let (begin, mut count, mut found) = (Instant::now(), 0, None);
        while reader.wait(SILENCE) {
            found = look(&mut reader).or(found);
            count += 1;
        }
        let rate = f64::from(count) / begin.elapsed().saturating_sub(SILENCE).as_secs_f64();
        println!(
            "{name}: {count} pictures, {rate:.0} a second, {} missed; in the last one: {}",
            reader.missed(),
            found.unwrap_or_default()
        );
        Ok(())
    }
}

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("crops") => linux::crops(),
        Some("histogram") => linux::histogram(),
        _ => linux::camera(),
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("this example needs Linux");
}
