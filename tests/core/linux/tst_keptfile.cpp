// SPDX-License-Identifier: MIT
// Files that stay open, as long as there is room.
#include "core/linux/keptfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace pangaea;

class TestKeptFile final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isReadAgain();
    void belongsToOneFile();
    void withoutRoom();
    void givesItsPlaceBack();
    void missing();
    void readsWhole();
    void lists();

private:
    void write(const QByteArray &text) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    ProcBuffer m_buffer;
};

void TestKeptFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = QFile::encodeName(m_folder->filePath(u"file"_s));
    write("one");
}

void TestKeptFile::write(const QByteArray &text) const
{
    QFile file(QFile::decodeName(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

void TestKeptFile::isReadAgain()
{
    const KeptFile file(m_path);
    QVERIFY(file.isKept());
    QCOMPARE(file.read(m_buffer), "one");
    QCOMPARE(file.read(m_buffer), "one");
    write("two words");
    QCOMPARE(file.read(m_buffer), "two words");
    write({});
    QVERIFY(file.read(m_buffer).isEmpty());
    write(QByteArray(10'000, 'x'));
    QCOMPARE(file.read(m_buffer).size(), qsizetype(m_buffer.size()));
}

void TestKeptFile::belongsToOneFile()
{
    const KeptFile file(m_path);
    QVERIFY(QFile::remove(QFile::decodeName(m_path)));
    write("another");
    QCOMPARE(file.read(m_buffer), "one");
}

void TestKeptFile::withoutRoom()
{
    DescriptorPool pool {1};
    const KeptFile first(m_path, &pool);
    const KeptFile second(m_path, &pool);
    QVERIFY(first.isKept());
    QVERIFY(!second.isKept());
    QCOMPARE(pool.kept, 1);
    QCOMPARE(second.read(m_buffer), "one");
    QVERIFY(QFile::remove(QFile::decodeName(m_path)));
    QVERIFY(second.read(m_buffer).isEmpty());
}

void TestKeptFile::givesItsPlaceBack()
{
    DescriptorPool pool {2};
    {
        KeptFile first(m_path, &pool);
        KeptFile moved(std::move(first));
        KeptFile assigned;
        assigned = std::move(moved);
        QCOMPARE(pool.kept, 1);
        QCOMPARE(assigned.read(m_buffer), "one");
    }
    QCOMPARE(pool.kept, 0);
}

void TestKeptFile::missing()
{
    DescriptorPool pool {1};
    const KeptFile file("/nonexistent", &pool);
    QVERIFY(!file.isKept());
    QCOMPARE(pool.kept, 0);
    QVERIFY(file.read(m_buffer).isEmpty());
    QVERIFY(KeptFile().read(m_buffer).isEmpty());
    QVERIFY(readOnce("/nonexistent", m_buffer).isEmpty());
    QVERIFY(readWhole("/nonexistent").isEmpty());
}

void TestKeptFile::readsWhole()
{
    const QByteArray text(100'000, 'x');
    write(text);
    QCOMPARE(readWhole(m_path), text);
    QCOMPARE(readWhole(m_path, 5000), text.first(5000));
    QCOMPARE(readOnce(m_path, m_buffer).size(), qsizetype(m_buffer.size()));
}

void TestKeptFile::lists()
{
    for (const char *name : {"12", "7", "7x", "x7", "-"})
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(name)));
    auto numbers = listNumbers(QFile::encodeName(m_folder->path()));
    QVERIFY(numbers);
    std::ranges::sort(*numbers);
    QCOMPARE(*numbers, (std::vector<qint64> {7, 12}));
    QVERIFY(!listNumbers("/nonexistent"));
    QVERIFY(!listNumbers(m_path));
}

QTEST_APPLESS_MAIN(TestKeptFile)
#include "tst_keptfile.moc"
