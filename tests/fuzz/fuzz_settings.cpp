// SPDX-License-Identifier: MIT
// Any bytes as the settings file: gives values that the window can use, and keeps the file, whatever it was.
#include "ui/settings/settings.h"
#include "ui/settings/storedsettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireUsable(const Settings &settings)
{
    require(settings.graceSeconds >= 0 && settings.graceSeconds <= 3600);
    require(settings.linesPerProcess >= 100 && settings.linesPerProcess <= 1'000'000);
    require(settings.zoomPercent >= 50 && settings.zoomPercent <= 300);
    require(settings.journalMebibytes >= 8 && settings.journalMebibytes <= 4096);
    require(std::ranges::count(Settings::sampleRates, settings.sampleRate) == 1);
    require(settings.theme == Theme::System || settings.theme == Theme::Light || settings.theme == Theme::Dark);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.conf"_s);
    const QByteArrayView bytes(data, qsizetype(size));
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size());
    }
    StoredSettings first(path);
    const bool broken = bool(first.problem());
    require(QFile::exists(path) != broken);
    const Settings settings = Settings::from(first.values());
    requireUsable(settings);
    settings.putInto(first.values());
    require(!first.save());
    const StoredSettings second(path);
    require(!second.problem());
    require(Settings::from(second.values()).zoomPercent == settings.zoomPercent);
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile kept(folder.filePath(name));
        if (broken && name != "settings.conf"_L1)
            require(kept.open(QIODevice::ReadOnly) && kept.readAll() == bytes);
        kept.close();
        require(kept.remove());
    }
    return 0;
}
