// SPDX-License-Identifier: MIT
// Pictures have the requested size and describe themselves; a failed save is reported and destroys nothing.
#include "ui/parts/picturefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestPictureFile : public QObject
{
    Q_OBJECT
private slots:
    void size_data();
    void size();
    void sharp();
    void text();
    void formats_data();
    void formats();
    void privateFile();
    void replaces();
    void suffix();
    void fileName();
    void noFolder();
    void isFolder();
    void fullDisk();
};

namespace {

Picture sample(const QSize &size = {40, 30})
{
    return {size,
            [size](QPainter &painter) {
                painter.fillRect(QRect({}, size), Qt::darkGreen);
                painter.drawText(QPoint(2, 20), u"Asia"_s);
            },
            QString::fromUtf8("Asië: 亚洲, two lines"), u"Linux 6.1.0"_s,
            QDateTime::fromString(u"2026-01-31T14:23:55Z"_s, Qt::ISODate)};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process can grow, as on a full disk; this limits root too.
class NoSpace
{
public:
    NoSpace()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none {m_before};
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoSpace()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(NoSpace)

private:
    void (*m_handler)(int);
    rlimit m_before {};
};

} // namespace

void TestPictureFile::size_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("1x") << 1.0 << QSize(40, 30);
    QTest::newRow("1.5x") << 1.5 << QSize(60, 45);
    QTest::newRow("3x") << 3.0 << QSize(120, 90);
}

void TestPictureFile::size()
{
    QFETCH(double, scale);
    const QImage image = imageOf(sample(), scale);
    QTEST(image.size(), "pixels");
    QCOMPARE(image.devicePixelRatio(), scale);
    QVERIFY(!image.hasAlphaChannel());
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::darkGreen));
}

void TestPictureFile::sharp()
{
    QImage twice = imageOf(sample(), 2);
    twice.setDevicePixelRatio(1);
    QVERIFY(imageOf(sample(), 1).scaled(twice.size()) != twice);
}

void TestPictureFile::text()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(savePicture(path, sample(), 1).sentence(), QString());
    const QImage read(path);
    QCOMPARE(read.size(), QSize(40, 30));
    QCOMPARE(read.text(u"Title"_s), sample().title);
    QVERIFY(read.text(u"Software"_s).startsWith(u"Pangaea"_s));
    QCOMPARE(read.text(u"Kernel"_s), u"Linux 6.1.0"_s);
    QCOMPARE(read.text(u"Creation Time"_s), u"2026-01-31T14:23:55Z"_s);
}

void TestPictureFile::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"a.svg"_s << QByteArray("<svg ");
    QTest::newRow("pdf") << u"a.PDF"_s << QByteArray("%PDF-");
}

// The time in it is the session's: the same picture is the same file, whenever it is saved.
void TestPictureFile::formats()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QCOMPARE(savePicture(path, sample(), 2).sentence(), QString());
    const QByteArray bytes = contents(path);
    QFETCH(QByteArray, begin);
    QVERIFY2(bytes.startsWith(begin), bytes.left(20).constData());
    QVERIFY(bytes.contains(name.endsWith(u".PDF"_s) ? "D:20260131142355Z" : "2026-01-31T14:23:55Z"));
    QCOMPARE(savePicture(path, sample(), 2).sentence(), QString());
    QCOMPARE(contents(path), bytes);
}

void TestPictureFile::privateFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(savePicture(path, sample(), 1).sentence(), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(QFile::permissions(path) & QFile::ReadOwner);
}

void TestPictureFile::replaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(savePicture(path, sample(), 1).sentence(), QString());
    QCOMPARE(savePicture(path, sample({10, 10}), 1).sentence(), QString());
    QCOMPARE(QImageReader(path).size(), QSize(10, 10));
}

void TestPictureFile::suffix()
{
    QVERIFY(!checkPicturePath(u"a.png"_s) && !checkPicturePath(u"a.b.SVG"_s) && !checkPicturePath(u"/a/b.pdf"_s));
    for (const QString &name : {u"a"_s, u"a.jpg"_s, u"png"_s, u"a.png.txt"_s}) {
        const QTemporaryDir folder;
        const QString sentence = savePicture(folder.filePath(name), sample(), 1).sentence();
        QVERIFY2(sentence.contains(name) && sentence.contains(u".png for a PNG picture, .svg"_s), qPrintable(sentence));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void TestPictureFile::fileName()
{
    QCOMPARE(proposedFileName(QDateTime(QDate(2026, 1, 31), QTime(14, 23, 55)), pictureFormats().front()),
             u"pangaea-2026-01-31-142355.png"_s);
}

void TestPictureFile::noFolder()
{
    const QString sentence = savePicture(u"/nowhere/at/all/a.png"_s, sample(), 1).sentence();
    QVERIFY(sentence.contains(u"/nowhere/at/all does not exist"_s));
}

void TestPictureFile::isFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"a.png"_s));
    QVERIFY(savePicture(folder.filePath(u"a.png"_s), sample(), 1));
}

void TestPictureFile::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QCOMPARE(savePicture(path, sample(), 1).sentence(), QString());
    QString sentence;
    {
        const NoSpace limit;
        sentence = savePicture(path, sample({300, 300}), 1).sentence();
    }
    QVERIFY2(sentence.contains(path) && sentence.contains(u"free space"_s), qPrintable(sentence));
    QCOMPARE(QImageReader(path).size(), QSize(40, 30));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"a.png"_s));
}

QTEST_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
