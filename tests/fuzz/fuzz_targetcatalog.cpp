// SPDX-License-Identifier: MIT
// Any bytes as the worker's --list: refused with one sentence, or a catalog that accepts its own defaults and limits.
#include "core/facts/targetcatalog.h"

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

QString written(const Parameter &parameter, double value)
{
    return parameter.name + u'=' + parameter.written(value);
}

void requireUsable(const TargetCatalog &catalog, const Target &target)
{
    require(!target.name.isEmpty() && catalog.find(target.name));
    QStringList all;
    for (const Parameter &parameter : target.parameters) {
        require(parameter.minimum <= parameter.defaultValue && parameter.defaultValue <= parameter.maximum);
        require(parameter.minimum <= parameter.windowDefault && parameter.windowDefault <= parameter.maximum);
        for (const double value : {parameter.minimum, parameter.maximum, parameter.windowDefault})
            require(!checkArguments(catalog, target.name, {written(parameter, value)}));
        require(bool(checkArguments(catalog, target.name, {parameter.name + u"=nan nan"_s})));
        require(parameter.isChoice() || checkArguments(catalog, target.name, {parameter.name + u"=nan"_s}));
        all += written(parameter, parameter.defaultValue);
    }
    require(!checkArguments(catalog, target.name, all));
    require(bool(checkArguments(catalog, target.name, {u"no such=1"_s})));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const CatalogResult result = parseTargetCatalog(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    require(result.error.isEmpty() != result.catalog.targets.isEmpty());
    for (const Target &target : result.catalog.targets)
        requireUsable(result.catalog, target);
    return 0;
}
